package org.plumbline.core.exercise.guide;

import org.plumbline.core.plan.Consent;
import org.plumbline.core.plan.Offer;

/// An exercise or a routine that she asks for.
///
/// @param name    by which the plan calls it
/// @param offer   what she is offered today
/// @param consent whether exercises may be guided at all
public record Request(String name, Offer offer, Consent consent) {}
