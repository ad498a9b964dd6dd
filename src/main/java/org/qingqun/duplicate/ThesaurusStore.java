package org.qingqun.duplicate;

import org.qingqun.duplicate.slot.Thesaurus;

/// The words this office taught, beside those the program brings along.
public interface ThesaurusStore {
    Thesaurus get();

    /// All lines at once.
    void replace(Thesaurus thesaurus);
}
