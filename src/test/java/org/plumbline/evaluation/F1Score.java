package org.plumbline.evaluation;

/// Harmonic mean of sensitivity and positive predictive value, added up case by case.
public final class F1Score {

    private int hits;
    private int wrong;

    public void add(boolean truth, boolean told) {
        hits += truth && told ? 1 : 0;
        wrong += truth == told ? 0 : 1;
    }

    /// Adds the cases of another score.
    public void add(F1Score other) {
        hits += other.hits;
        wrong += other.wrong;
    }

    /// 0 to 1; 1 where there was nothing to find and nothing was told.
    public double value() {
        return hits + wrong == 0 ? 1 : 2.0 * hits / (2.0 * hits + wrong);
    }
}
