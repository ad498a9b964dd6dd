package org.qingqun.duplicate;

import org.qingqun.duplicate.score.SemanticSignal;
import org.qingqun.duplicate.score.WordMeanings;

/// All that people taught about likeness, and a model of language where there is one.
public record Taught(NotDuplicateStore different, SameFunctionStore same, ThesaurusStore thesaurus, SemanticSignal model) {
    public Taught(NotDuplicateStore different, SameFunctionStore same, ThesaurusStore thesaurus) {
        this(different, same, thesaurus, new WordMeanings());
    }

    /// An engine that knows what was taught up to now.
    public DuplicateEngine engine() {
        return new DuplicateEngine(different.findAll(), same.findAll(), thesaurus.get(), model);
    }
}
