package org.qingqun.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Messages;

class ErrorWindowTest {
    private final List<String> shown = new ArrayList<>();
    private final ErrorWindow errors = new ErrorWindow(Messages.in("zh"), new Notices() {
        @Override public void done(String sentence, @Nullable Action undo) {}

        @Override public void refused(String sentence) {
            shown.add(sentence);
        }
    }, new Dialogs() {
        @Override public boolean confirm(String title, String sentence, String verb) {
            return false;
        }

        @Override public Optional<String> reason(String title, String sentence, List<String> suggestions) {
            return Optional.empty();
        }

        @Override public Optional<String> words(String title, String sentence, String proposed) {
            throw new AssertionError();
        }

        @Override public void bug(String title, String sentence, String details) {
            shown.add(title + "|" + sentence + "|" + details.lines().skip(4).findFirst().orElse(""));
        }
    });

    @Test void aRefusalIsOneClearLine() {
        errors.show("导入", new ExpectedException(ErrorCode.REASON_REQUIRED));
        assertEquals(1, shown.size());
        assertEquals(errors.sentence(new ExpectedException(ErrorCode.REASON_REQUIRED)), shown.getFirst());
        assertTrue(shown.getFirst().indexOf('\n') < 0, shown.getFirst());
    }

    @Test void aBugShowsWhatWasBeingDoneAndItsTraceCode() {
        var bug = new IllegalStateException("broken");
        errors.show("导入", bug);
        assertEquals("没有完成：导入|程序出了错，没有写入任何内容。请把代码 " + ErrorWindow.traceCode(bug) + " 和下面的详情发给维护人员。|java.lang.IllegalStateException: broken",
                shown.getFirst());
    }

    @Test void whatFailsAgainAndAgainIsShownOnce() {
        for (int i = 0; i < 3; i++) errors.show("显示", new IllegalStateException("pulse " + i));
        errors.show("显示", new IllegalArgumentException("another"));
        assertEquals(2, shown.size());
    }

    @Test void theSameBugHasTheSameCodeAndAnotherOneAnother() {
        var codes = new ArrayList<String>();
        for (int i = 0; i < 2; i++) codes.add(ErrorWindow.traceCode(new IllegalStateException("try " + i)));
        assertEquals(codes.getFirst(), codes.getLast());
        assertNotEquals(codes.getFirst(), ErrorWindow.traceCode(new IllegalArgumentException("other type")));
    }
}
