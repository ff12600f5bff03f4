package se.samspel.referral;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Calls that none begins before all are ready. */
final class AtOnce {

    private AtOnce() {}

    @SafeVarargs
    static List<Response> answers(Callable<Response>... calls) throws Exception {
        return answers(List.of(calls));
    }

    /** In the order of the calls. */
    static List<Response> answers(List<Callable<Response>> calls)
            throws InterruptedException, ExecutionException {
        var start = new CyclicBarrier(calls.size());
        try (var threads = Executors.newFixedThreadPool(calls.size())) {
            List<Future<Response>> running = new ArrayList<>();
            for (Callable<Response> call : calls) {
                running.add(
                        threads.submit(() -> {
                            start.await();
                            return call.call();
                        }));
            }
            List<Response> answers = new ArrayList<>();
            for (Future<Response> each : running) {
                answers.add(each.get());
            }
            return answers;
        }
    }
}
