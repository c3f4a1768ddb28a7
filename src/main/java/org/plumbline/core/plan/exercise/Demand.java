package org.plumbline.core.plan.exercise;

/// What an exercise asks of the pelvis: a flag may exclude it.
public enum Demand {
    /// The legs go apart.
    LEGS_APART,
    /// One leg works or carries alone.
    ONE_LEG
}
