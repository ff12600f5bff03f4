package se.samspel.kit.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samspel.kit.log.NamedCauses;
import se.samspel.kit.testing.SamspelStack;

@QuarkusTest
@WithTestResource(SamspelStack.class)
class BackgroundWorkTest {

    @Inject Scheduler scheduler;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private BackgroundWork background;

    @BeforeEach
    void ofAServiceThatLives() {
        background = new BackgroundWork(scheduler);
    }

    @AfterEach
    void theRealOneLivesOn() {
        scheduler.resume();
        threads.shutdownNow();
    }

    @Test
    void anEndWaitsForWhatIsUnderWayAndWhatIsInsideOfIt() throws Exception {
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var work =
                threads.submit(() ->
                        background.during(() -> {
                            begun.countDown();
                            awaitQuietly(goOn);
                            return background.during(() -> "inside");
                        }));
        begun.await();
        var end = threads.submit(this::end);

        assertThatThrownBy(() -> end.get(200, TimeUnit.MILLISECONDS))
                .isInstanceOf(TimeoutException.class);
        assertThatThrownBy(() -> begun().get(5, TimeUnit.SECONDS))
                .hasCauseInstanceOf(ServiceEnds.class);

        goOn.countDown();
        assertThat(work.get(5, TimeUnit.SECONDS)).isEqualTo("inside");
        end.get(5, TimeUnit.SECONDS);
    }

    @Test
    void afterAnEndNothingBeginsAndNothingIsScheduled() {
        assertThat(background.during(() -> "work")).isEqualTo("work");

        end();

        assertThatThrownBy(() -> begun().get(5, TimeUnit.SECONDS))
                .hasCauseInstanceOf(ServiceEnds.class);
        assertThat(scheduler.isRunning()).isFalse();
    }

    @Test
    void whatComesTooLateLeavesNoLineInTheLog() {
        var failed = new ExtLogRecord(Level.SEVERE, "a task failed", getClass().getName());

        failed.setThrown(new CompletionException(new ServiceEnds()));
        assertThat(new NamedCauses().isLoggable(failed)).isFalse();

        failed.setThrown(new CompletionException(new IllegalStateException()));
        assertThat(new NamedCauses().isLoggable(failed)).isTrue();
    }

    private Future<String> begun() {
        return threads.submit(() -> background.during(() -> "work"));
    }

    private void end() {
        try {
            background.end(new ShutdownEvent());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
