package org.plumbline.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// One row or more of the accuracy table, measured with the product's default parameters.
public interface EvaluationTask {

    /// Runs over everybody found below `datasets`.
    ///
    /// @param datasets folder that holds the data sets, such as `../shared/data`
    /// @return the figures; none where the task's data set is not there
    List<Figure> run(Path datasets) throws IOException;
}
