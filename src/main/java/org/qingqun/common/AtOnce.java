package org.qingqun.common;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/// Two pieces of work that need nothing of each other, on two cores. For reading only: the one beside stands in no transaction of the thread that asks.
public final class AtOnce {
    /// What came of the two.
    public record Both<A, B>(A here, B beside) {}

    private AtOnce() {}

    /// Ends when both have ended.
    ///
    /// @param beside runs in a thread of its own
    /// @throws RuntimeException that of `here`, else that of `beside`
    public static <A, B> Both<A, B> run(Supplier<A> here, Supplier<B> beside) {
        var other = CompletableFuture.supplyAsync(beside);
        try {
            return new Both<>(here.get(), other.join());
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException own) throw own;
            throw failed;
        } finally {
            other.handle((_, _) -> null).join();
        }
    }
}
