package org.qingqun.common;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A refusal the program foresaw: a code and the facts its sentence needs. Worded by `ErrorText`, never here.
public final class ExpectedException extends RuntimeException {
    private final ErrorCode code;
    private final transient List<Object> facts;

    public ExpectedException(ErrorCode code, Object... facts) {
        this(null, code, facts);
    }

    public ExpectedException(@Nullable Throwable cause, ErrorCode code, Object... facts) {
        super(code + " " + List.of(facts), cause);
        this.code = code;
        this.facts = List.of(facts);
    }

    public ErrorCode code() {
        return code;
    }

    /// The arguments of the sentence, in its order.
    public List<Object> facts() {
        return facts;
    }
}
