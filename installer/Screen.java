import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.Optional;

/// A virtual screen of Linux, there until it is closed. What is recorded without one lacks all that draws on a true one.
///
/// @param display as the variable `DISPLAY` names it
record Screen(String display, Process server) implements AutoCloseable {
    /// Empty where `Xvfb` is not installed.
    static Optional<Screen> open() throws IOException {
        try {
            var server = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1366x768x24").redirectError(Redirect.DISCARD).start();
            var number = server.inputReader().readLine(); // said once it is ready
            return number == null ? Optional.empty() : Optional.of(new Screen(":" + number, server));
        } catch (IOException notInstalled) {
            return Optional.empty();
        }
    }

    @Override public void close() {
        server.destroy();
    }
}
