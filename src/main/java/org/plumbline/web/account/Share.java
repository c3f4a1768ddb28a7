package org.plumbline.web.account;

/// What a wearer can share with a clinician; never more than she picked, and until she takes it back.
public enum Share {
    /// Days, their figures and the report.
    DAYS,
    /// What she wrote in her diary.
    DIARY
}
