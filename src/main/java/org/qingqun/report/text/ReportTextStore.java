package org.qingqun.report.text;

import java.util.Optional;

/// Where the summary's text is kept as the office wrote it, by language.
public interface ReportTextStore {
    Optional<String> find(String language);

    /// Takes the place of what was kept.
    void keep(String language, String body);

    void forget(String language);
}
