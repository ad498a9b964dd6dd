package org.qingqun.ingest.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;

@Timeout(20)
class ReadAheadTest {
    private static final int MOST_AHEAD = 5_000;
    private final List<Integer> taken = new ArrayList<>();
    private final List<String> sheets = new ArrayList<>();
    private final AtomicInteger read = new AtomicInteger();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 255, 256, 257, 20_000})
    void rowsAndSheetsComeInTheirOrderOnTheThreadThatAsked(int rows) throws IOException {
        var here = Thread.currentThread();
        ReadAhead.run(sink -> write(sink, rows), taker(() -> assertSame(here, Thread.currentThread())));
        assertEquals(List.of("台账", "续"), sheets);
        assertEquals(IntStream.rangeClosed(1, rows).boxed().toList(), taken);
    }

    @Test void aSlowTakerIsNotOverrun() throws IOException {
        ReadAhead.run(sink -> write(sink, 30_000), taker(() -> assertTrue(read.get() - taken.size() <= MOST_AHEAD, "the whole file was read into memory")));
        assertEquals(30_000, taken.size());
    }

    @Test void whatTheReaderThrowsComesAfterTheRowsBeforeIt() {
        var refusal = new ExpectedException(ErrorCode.HOSTILE_FILE, "炸弹.xlsx");
        assertSame(refusal, assertThrows(ExpectedException.class, () -> ReadAhead.run(sink -> {
            write(sink, 300);
            throw refusal;
        }, taker(() -> {}))));
        assertEquals(300, taken.size());
        assertThrows(IOException.class, () -> ReadAhead.run(_ -> {
            throw new IOException("cut off");
        }, taker(() -> {})));
        assertThrows(StackOverflowError.class, () -> ReadAhead.run(_ -> {
            throw new StackOverflowError();
        }, taker(() -> {})));
    }

    @Test void aTakerThatGivesUpStopsTheReader() {
        var cancelled = new ExpectedException(ErrorCode.CANCELLED);
        assertSame(cancelled, assertThrows(ExpectedException.class, () -> ReadAhead.run(sink -> write(sink, 10_000_000), taker(() -> {
            if (taken.size() == 10) throw cancelled;
        }))));
        assertTrue(read.get() < 100_000, "it read on");
        assertTrue(Thread.getAllStackTraces().keySet().stream().noneMatch(t -> t.getName().equals("qingqun-read")), "the reader still holds the file");
    }

    private void write(SheetSink sink, int rows) {
        sink.begin(new SheetHead("台账", false, Merges.NONE, false));
        for (int i = 1; i <= rows; i++) {
            read.incrementAndGet();
            sink.row(new Row(i, false, List.of(new Cell("防汛群", Cell.Kind.TEXT))));
        }
        sink.begin(new SheetHead("续", false, Merges.NONE, false));
    }

    private SheetSink taker(Runnable look) {
        return new SheetSink() {
            @Override public void begin(SheetHead sheet) {
                sheets.add(sheet.name());
            }

            @Override public void row(Row row) {
                look.run();
                taken.add(row.number());
            }
        };
    }
}
