package org.qingqun.ingest.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/// Reads a large file on one core while another works on its rows. The reader is some thousand rows ahead at the most, so memory stays constant; the rows
/// are taken on the thread that asked for them, and what either side throws comes out there.
final class ReadAhead implements SheetSink {
    private static final int BLOCK = 256;
    private static final int BLOCKS = 8;
    private final BlockingQueue<Block> read = new ArrayBlockingQueue<>(BLOCKS);
    private List<Object> events = new ArrayList<>(BLOCK);

    /// Heads of sheets and rows in their order.
    ///
    /// @param last    nothing follows
    /// @param failure why nothing follows
    private record Block(List<Object> events, boolean last, @Nullable Throwable failure) {}

    /// Reads one file into a sink.
    @FunctionalInterface interface Reading {
        void into(SheetSink sink) throws IOException;
    }

    private static final class StoppedException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    static void run(Reading reading, SheetSink taker) throws IOException {
        var ahead = new ReadAhead();
        var reader = Thread.ofPlatform().daemon().name("qingqun-read").start(() -> ahead.read(reading));
        try {
            ahead.passTo(taker);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        } finally {
            reader.interrupt();
            joined(reader); // it still holds the file, which may be a copy that is removed next
        }
    }

    private static void joined(Thread reader) {
        boolean interrupted = Thread.interrupted();
        while (reader.isAlive()) {
            try {
                reader.join();
            } catch (InterruptedException again) {
                interrupted = true;
            }
        }
        if (interrupted) Thread.currentThread().interrupt();
    }

    @Override public void begin(SheetHead sheet) {
        add(sheet);
    }

    @Override public void row(Row row) {
        add(row);
    }

    private void add(Object event) {
        events.add(event);
        if (events.size() == BLOCK) put(false, null);
    }

    private void put(boolean last, @Nullable Throwable failure) {
        try {
            read.put(new Block(events, last, failure));
            events = new ArrayList<>(BLOCK);
        } catch (InterruptedException nobodyTakes) {
            throw new StoppedException();
        }
    }

    private void read(Reading reading) {
        try {
            put(true, failure(reading));
        } catch (StoppedException nobodyTakes) {
            events.clear();
        }
    }

    private @Nullable Throwable failure(Reading reading) {
        try {
            reading.into(this);
            return null;
        } catch (StoppedException nobodyTakes) {
            throw nobodyTakes;
        } catch (Throwable failed) { // an error too belongs to whoever asked for the rows
            return failed;
        }
    }

    private void passTo(SheetSink taker) throws InterruptedException, IOException {
        Block block;
        do {
            block = read.take();
            for (var event : block.events()) {
                if (event instanceof Row row) taker.row(row);
                else taker.begin((SheetHead) event);
            }
        } while (!block.last());
        switch (block.failure()) {
            case null -> {}
            case IOException broken -> throw broken;
            case RuntimeException broken -> throw broken;
            case Error broken -> throw broken;
            case Throwable broken -> throw new IOException(broken);
        }
    }
}
