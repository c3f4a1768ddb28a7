package org.plumbline.core.plan.exercise;

/// An exercise as it is offered to her today.
///
/// @param name        by which the plan calls it
/// @param position    the one proposed
/// @param repetitions on each side
public record Assignment(String name, Exercise exercise, Position position, int repetitions) {}
