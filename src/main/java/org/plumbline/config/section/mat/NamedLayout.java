package org.plumbline.config.section.mat;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.seat.MatLayout;

/// A layout of cells that was read from a file.
///
/// @param name  as it was asked for; empty for none
/// @param cells in the order in which the mat is read; null for none
public record NamedLayout(String name, @Nullable MatLayout cells) {

    /// Rows and columns say where the cells lie.
    public static final NamedLayout NONE = new NamedLayout("", null);
}
