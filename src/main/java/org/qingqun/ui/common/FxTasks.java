package org.qingqun.ui.common;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.concurrent.Task;
import javafx.concurrent.Worker;
import org.qingqun.common.Messages;

/// Tasks on a few background threads. What runs stands in `running`, oldest first, for status bar and pop-over.
public final class FxTasks implements Tasks {
    private static final int THREADS = 3;
    private static final int KEPT = 8;
    private static final Duration LONG = Duration.ofSeconds(2); // what nobody waited for is not told
    private final Executor background;
    private final Messages messages;
    private final ErrorWindow errors;
    private final ObservableList<Task<?>> running = FXCollections.observableArrayList();
    private final ObservableList<EndedTask> ended = FXCollections.observableArrayList();
    private final InstantSource clock;
    private final Map<String, JobTask<?>> latest = new HashMap<>();
    private final WaitingTasks waiting;

    public FxTasks(Executor background, Messages messages, ErrorWindow errors) {
        this(background, messages, errors, InstantSource.system());
    }

    /// @param clock how long a task took is told by it
    public FxTasks(Executor background, Messages messages, ErrorWindow errors, InstantSource clock) {
        this.background = background;
        this.messages = messages;
        this.errors = errors;
        this.clock = clock;
        waiting = new WaitingTasks(background);
    }

    /// The threads tasks run on: they never keep the program from ending.
    public static ExecutorService threads() {
        var count = new AtomicInteger();
        ThreadFactory factory = work -> Thread.ofPlatform().daemon().name("task-" + count.incrementAndGet()).unstarted(work);
        return Executors.newFixedThreadPool(THREADS, factory);
    }

    @Override public <T> void start(Job<T> job) {
        var task = new JobTask<>(job, messages, clock);
        if (job.replaces()) {
            var earlier = latest.put(job.labelKey(), task);
            if (earlier != null) earlier.cancel();
        }
        task.stateProperty().subscribe(state -> ended(task, state));
        var watcher = job.watcher();
        if (watcher != null) task.progressProperty().subscribe((_, _) -> watcher.at((long) task.getWorkDone(), (long) Math.max(0, task.getTotalWork())));
        running.add(task);
        if (job.patient()) waiting.add(task);
        else background.execute(task);
        waiting.look(running.size());
    }

    public ObservableList<Task<?>> running() {
        return running;
    }

    /// Whether anything runs that somebody waits for: counts and badges are done again next time.
    public boolean isAwaited() {
        return running.stream().anyMatch(task -> task instanceof JobTask<?> job && !job.isPatient());
    }

    /// How long tasks ended, the newest first.
    public ObservableList<EndedTask> ended() {
        return ended;
    }

    /// Asks all that runs to stop.
    public void cancelAll() {
        for (var task : running.toArray(Task<?>[]::new)) task.cancel();
    }

    private <T> void ended(JobTask<T> task, Worker.State state) {
        switch (state) {
            case SUCCEEDED -> {
                forget(task, state);
                task.end();
                task.succeed();
            }
            case FAILED -> {
                forget(task, state);
                task.end();
                task.fail(errors);
            }
            case CANCELLED -> {
                forget(task, state);
                task.end();
            }
            case READY, SCHEDULED, RUNNING -> {}
        }
    }

    private void forget(JobTask<?> task, Worker.State how) {
        running.remove(task);
        waiting.remove(task, running.size());
        var end = task.ended(how);
        boolean replaced = how == Worker.State.CANCELLED && latest.containsKey(task.labelKey()) && latest.get(task.labelKey()) != task;
        if (!replaced && end.took().compareTo(LONG) >= 0) {
            ended.addFirst(end);
            if (ended.size() > KEPT) ended.removeLast();
        }
        latest.remove(task.labelKey(), task);
    }
}
