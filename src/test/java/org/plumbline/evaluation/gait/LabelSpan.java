package org.plumbline.evaluation.gait;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.evaluation.DatasetFile;

/// Rows in a row that bear one label.
///
/// @param from first row
/// @param to   the row after the last
record LabelSpan(String label, int from, int to) {

    static List<LabelSpan> of(DatasetFile file) {
        var spans = new ArrayList<LabelSpan>();
        int from = 0;
        for (int row = 1; row <= file.rows(); row++) {
            if (row == file.rows() || !file.text(row, "label").equals(file.text(from, "label"))) {
                spans.add(new LabelSpan(file.text(from, "label"), from, row));
                from = row;
            }
        }
        return spans;
    }
}
