package org.plumbline.core.coach;

/// What a prompt asks for.
public enum PromptKind {
    WALK_BREAK
}
