package org.qingqun.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// One window for one data folder, by a file lock of the operating system: a crash lets go of it. A second start calls the first window forward by
/// touching a file beside it, without any socket.
final class WindowLock implements AutoCloseable {
    private static final Duration LOOK = Duration.millis(500);
    private final @Nullable FileChannel channel;
    private final Path call;

    private WindowLock(@Nullable FileChannel channel, Path call) {
        this.channel = channel;
        this.call = call;
    }

    /// Empty where another window has it, which was called forward. A folder nothing can be written to is used without a lock.
    static Optional<WindowLock> take(Path folder) {
        var call = folder.resolve("window.call");
        try {
            Files.createDirectories(folder);
            var channel = FileChannel.open(folder.resolve("window.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isLocked(channel)) return Optional.of(new WindowLock(channel, call));
            channel.close();
            touch(call);
            return Optional.empty();
        } catch (IOException notWritable) {
            return Optional.of(new WindowLock(null, call));
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null; // held as long as the channel is open
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    private static void touch(Path call) throws IOException {
        if (Files.notExists(call)) Files.createFile(call);
        Files.setLastModifiedTime(call, FileTime.from(Instant.now()));
    }

    /// Runs `forward` on the screen's thread each time another start calls; stop it when the window closes.
    Animation onCall(Runnable forward) {
        var seen = new FileTime[] {time()};
        var watch = new Timeline(new KeyFrame(LOOK, _ -> {
            var now = time();
            if (now.equals(seen[0])) return;
            seen[0] = now;
            forward.run();
        }));
        watch.setCycleCount(Animation.INDEFINITE);
        watch.play();
        return watch;
    }

    private FileTime time() {
        try {
            return Files.getLastModifiedTime(call);
        } catch (IOException nobodyCalledYet) {
            return FileTime.fromMillis(0);
        }
    }

    @Override public void close() {
        try {
            if (channel != null) channel.close();
        } catch (IOException unlikely) {
            throw new UncheckedIOException(unlikely);
        }
    }
}
