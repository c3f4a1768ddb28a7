package org.plumbline.web.account;

/// What an account is for.
public enum Role {
    /// Wears a clip: sees and decides all that its devices tell.
    WEARER,
    /// Midwife, physiotherapist, doctor: sees what was shared with it, and changes nothing.
    CLINICIAN
}
