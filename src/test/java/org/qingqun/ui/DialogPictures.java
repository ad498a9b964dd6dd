package org.qingqun.ui;

import static org.qingqun.ui.WindowClock.onWindow;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.qingqun.campaign.PersonId;
import org.qingqun.common.Messages;
import org.qingqun.office.Office;
import org.qingqun.settings.Settings;
import org.qingqun.ui.Snapshots.OnlyLooking;
import org.qingqun.ui.Snapshots.Size;
import org.qingqun.ui.common.Controllers;
import org.qingqun.ui.common.FxTasks;
import org.qingqun.ui.common.Look;
import org.qingqun.ui.common.Page;
import org.qingqun.ui.common.Views;
import org.qingqun.ui.common.Visit;
import org.qingqun.ui.signin.SignInController;
import org.qingqun.ui.signin.SignInModel;

/// What stands over the pages or before them: the palette, the help, signing in, the campaign's wizard, the error window. Drawn after the pages, which start the toolkit.
final class DialogPictures {
    private static final long SETTLE_MILLIS = 150;
    private static final int MOST_WAITS = 200;
    private final Office office;
    private final Messages messages;
    private final Path out;
    private final ExecutorService background = FxTasks.threads();
    private final Stage stage;
    private final Shell shell;

    private DialogPictures(Office office, Messages messages, Path out, Settings settings, Size size) {
        this.office = office;
        this.messages = messages;
        this.out = out;
        Look.apply(settings.theme());
        stage = new Stage();
        var looking = new OnlyLooking(settings);
        shell = new Shell(office, messages, looking, looking, background, () -> stage);
        stage.setScene(new Scene(shell.root(), size.width(), size.height()));
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    /// Writes `11-palette.png` … `15-error.png`.
    ///
    /// @param fresh an inventory without open cases: only there a campaign is set up
    static void write(Office office, Office fresh, Path out, Settings settings, Size size) throws Exception {
        over(office, out, settings, size, drawn -> {
            drawn.layers();
            drawn.error();
        });
        over(fresh, out, settings, size, drawn -> {
            drawn.wizard();
            drawn.signIn();
        });
    }

    private interface Drawing {
        void with(DialogPictures window) throws Exception;
    }

    private static void over(Office office, Path out, Settings settings, Size size, Drawing drawing) throws Exception {
        var window = onWindow(() -> new DialogPictures(office, Messages.in(settings.language().key()), out, settings, size));
        drawing.with(window);
        onWindow(() -> {
            window.shell.letGo();
            window.stage.hide();
            return window;
        });
        window.background.shutdown();
    }

    private void layers() throws Exception {
        begin(() -> shell.go(Visit.to(Page.OVERVIEW)));
        begin(shell::find);
        draw(stage, "11-palette.png");
        begin(shell::help);
        draw(stage, "12-help.png");
    }

    private void wizard() throws Exception {
        begin(() -> shell.go(Visit.to(Page.SETTINGS).withText("campaign")));
        Platform.runLater(() -> ((Button) stage.getScene().lookup("#setUp")).fire()); // comes back once the wizard is closed
        drawAbove("14-campaign.png");
    }

    private void error() throws Exception {
        begin(() -> shell.failed(new IllegalStateException("what nobody thought of")));
        drawAbove("15-error.png");
    }

    /// Asked of everybody from then on.
    private void signIn() throws Exception {
        var tasks = shell.tasks();
        if (!office.signIn().rule().required()) {
            office.pins().setFirst(PersonId.ADMINISTRATOR, "2580");
            office.signIn().turnOn(PersonId.ADMINISTRATOR);
        }
        begin(() -> {
            var model = new SignInModel(office, messages, tasks, null, _ -> {});
            stage.getScene().setRoot(new Views(messages).load(SignInController.class, new Controllers().with(SignInController.class,
                    () -> new SignInController(model, messages, false))).root());
        });
        begin(() -> ((ListView<?>) stage.getScene().lookup(".sign-in-people")).getSelectionModel().selectFirst());
        draw(stage, "13-signin.png");
    }

    private void begin(Runnable work) throws Exception {
        onWindow(() -> {
            work.run();
            return stage;
        });
        settle();
    }

    /// The window that came up over the stage, which then goes again.
    private void drawAbove(String name) throws Exception {
        Predicate<Window> above = window -> window instanceof Stage && window != stage && window.isShowing();
        for (int waits = 0; waits < MOST_WAITS && !onWindow(() -> Window.getWindows().stream().anyMatch(above)); waits++) TimeUnit.MILLISECONDS.sleep(SETTLE_MILLIS);
        settle();
        draw(onWindow(() -> Window.getWindows().stream().filter(above).findFirst().orElseThrow()), name);
        onWindow(() -> {
            List.copyOf(Window.getWindows()).stream().filter(above).forEach(Window::hide);
            return stage;
        });
    }

    private void draw(Window window, String name) throws Exception {
        settle();
        var picture = onWindow(() -> SwingFXUtils.fromFXImage(Snapshots.picture(window.getScene(), window.getOutputScaleX()), null));
        if (!ImageIO.write(picture, "png", out.resolve(name).toFile())) throw new IOException(name);
        System.out.println(out.resolve(name));
    }

    private void settle() throws Exception {
        for (int quiet = 0, waits = 0; quiet < 3 && waits < MOST_WAITS; waits++) {
            TimeUnit.MILLISECONDS.sleep(SETTLE_MILLIS);
            quiet = onWindow(() -> shell.tasks().running().isEmpty()) ? quiet + 1 : 0;
        }
    }
}
