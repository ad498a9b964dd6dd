package org.qingqun.sample;

import java.time.LocalDate;

/// What the caller of the demonstration does on the way: tells, takes pictures, writes the report.
public interface DemoWatcher {
    /// A step was done on that day; many are done again and again.
    void done(DemoStep step, LocalDate day);

    /// All is decided that will be: time to write the report as of `day`.
    void report(LocalDate day);

    DemoWatcher NONE = new DemoWatcher() {
        @Override public void done(DemoStep step, LocalDate day) {}

        @Override public void report(LocalDate day) {}
    };
}
