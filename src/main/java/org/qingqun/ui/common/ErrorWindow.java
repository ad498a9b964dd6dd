package org.qingqun.ui.common;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Messages;
import org.qingqun.common.Release;
import org.qingqun.wording.ErrorText;

/// Where every failed task ends: a refusal as one clear line, anything else as a bug with a trace code, logged once.
public final class ErrorWindow {
    private static final Logger LOG = System.getLogger("org.qingqun.ui");
    private static final Duration AGAIN = Duration.ofSeconds(10);
    private final Messages messages;
    private final Notices notices;
    private final Dialogs dialogs;
    private String lastCode = "";
    private long lastAt;

    public ErrorWindow(Messages messages, Notices notices, Dialogs dialogs) {
        this.messages = messages;
        this.notices = notices;
        this.dialogs = dialogs;
    }

    /// @param task what was being done, in the reader's language
    public void show(String task, Throwable why) {
        if (why instanceof ExpectedException refused) {
            notices.refused(sentence(refused));
            return;
        }
        var code = traceCode(why);
        long now = System.nanoTime();
        boolean again = code.equals(lastCode) && now - lastAt < AGAIN.toNanos();
        lastCode = code;
        lastAt = now;
        if (again) return; // what fails at every pulse opens one window and not a hundred
        LOG.log(Level.ERROR, code, why);
        var trace = new StringWriter();
        why.printStackTrace(new PrintWriter(trace));
        dialogs.bug(messages.format("common.bug.title", task), messages.format("common.bug.text", code), diagnosis(code, trace.toString()));
    }

    /// What whoever maintains the program needs to know, and nothing of what is in the inventory beyond what the trace says.
    private static String diagnosis(String code, String trace) {
        var machine = System.getProperty("os.name") + " " + System.getProperty("os.version") + " " + System.getProperty("os.arch");
        return String.join("\n", List.of(code, "Qingqun " + Release.version(), "Java " + Runtime.version(), machine, trace));
    }

    /// The refusal in the reader's language.
    public String sentence(ExpectedException refused) {
        return new ErrorText(messages).explain(refused);
    }

    /// Eight letters and digits made of the exception's type and the places it passed: the same bug has the same code on every machine.
    static String traceCode(Throwable why) {
        int hash = why.getClass().getName().hashCode();
        for (var frame : why.getStackTrace()) hash = 31 * hash + (frame.getClassName() + "." + frame.getMethodName()).hashCode();
        var cause = why.getCause();
        int deeper = cause == null ? 0 : Arrays.hashCode(Arrays.stream(cause.getStackTrace()).limit(5).map(StackTraceElement::getMethodName).toArray());
        return "%08X".formatted(hash ^ deeper).toUpperCase(Locale.ROOT);
    }
}
