package org.plumbline.app.service;

/// What grew old on the heap and is not needed any more.
///
/// The serial collector lets it lie until the heap is at its bound: a monitor that needs 6 MB would hold 32 after
/// some days, and the board has other services.
final class OldGarbage {

    /// Minutes from one collection to the next. Each stops every thread, for 20 ms or so on a desktop's processor.
    private static final int EVERY = 10;

    private int minutes;

    /// Another minute has passed. The first collects, too: what the start left.
    void minute() {
        if (minutes % EVERY == 0) {
            System.gc();
        }
        minutes++;
    }
}
