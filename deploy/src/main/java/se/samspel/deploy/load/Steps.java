package se.samspel.deploy.load;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Does each step of each row once: what the journal has is not sent again, what it hasn't is sent
 * under the idempotency key that belongs to the step.
 */
final class Steps {

    // Somebody else may change the same object between our reading and our act.
    private static final int STALE_ATTEMPTS = 3;
    private static final Fault LATE =
            Fault.of(
                    "not-yet-known",
                    "what it refers to has not arrived at the service; load the folder again",
                    "det den hänvisar till har inte nått tjänsten; läs in mappen igen");

    private final Calls calls;
    private final Journal journal;
    private final String associationKey;
    private volatile boolean lastRound;

    Steps(Calls calls, Journal journal, String associationKey) {
        this.calls = calls;
        this.journal = journal;
        this.associationKey = associationKey;
    }

    /** Work on a row. */
    @FunctionalInterface
    interface Work {
        void run() throws Refused, NotYetKnown, StackAway, InterruptedException;
    }

    /**
     * Works on a row unless it, or one that it depends on, is bad.
     *
     * @return whether the work is done
     */
    boolean on(Row row, Row dependsOn, Work work)
            throws NotYetKnown, StackAway, InterruptedException {
        if (row.bad()) {
            return false;
        }
        if (dependsOn.bad()) {
            row.fault("", Fault.dependsOn(dependsOn));
            return false;
        }
        try {
            work.run();
            return true;
        } catch (Refused refused) {
            row.fault(refused.column(row.file()), refused.fault());
            return false;
        } catch (NotYetKnown late) {
            if (!lastRound) {
                throw late;
            }
            row.fault("", LATE);
            return false;
        }
    }

    /** From now on a row that waits for something not yet known is listed. */
    void lastRound() {
        lastRound = true;
    }

    /** A call that creates something, once. */
    Journal.Done create(Row row, String step, Call call)
            throws Refused, NotYetKnown, StackAway, InterruptedException {
        Journal.Done done = finished(row, step, call);
        return done != null ? done : record(step, call, calls.send(keyed(step, call)), Answer::id);
    }

    /**
     * A call of the foundation that creates something, once; one that says that it is there already
     * is as good.
     */
    void make(String step, Call call) throws Refused, NotYetKnown, StackAway, InterruptedException {
        if (journal.find(step).isPresent()) {
            return;
        }
        try {
            record(step, call, calls.send(keyed(step, call)), Answer::id);
        } catch (Refused refused) {
            if (refused.status() != 409) {
                throw refused;
            }
        }
    }

    /**
     * A move of something that exists, once, made on the version that was read.
     *
     * @param etag the version after the step before, or empty
     * @param read reads the object again when it has changed meanwhile
     */
    Journal.Done move(Row row, String step, Call call, String etag, Call read)
            throws Refused, NotYetKnown, StackAway, InterruptedException {
        Journal.Done done = finished(row, step, call);
        if (done != null) {
            return done;
        }
        String version = etag.isEmpty() ? calls.send(read).etag() : etag;
        for (int attempt = 1; ; attempt++) {
            try {
                Answer answer = calls.send(keyed(step, call).with("If-Match", version));
                return record(step, call, answer, Answer::id);
            } catch (Refused refused) {
                if (refused.status() != 412 || attempt == STALE_ATTEMPTS) {
                    throw refused;
                }
                version = calls.send(read).etag();
            }
        }
    }

    /** Puts what isn't there yet; what we put before and has changed in the file is replaced. */
    void put(String step, Call call) throws Refused, NotYetKnown, StackAway, InterruptedException {
        String print = journal.print(call.sent());
        var before = journal.find(step);
        if (before.isPresent() && before.get().print().equals(print)) {
            return;
        }
        record(step, call, putUnderCondition(call, before.isPresent()), answer -> "");
    }

    private Answer putUnderCondition(Call call, boolean exists)
            throws Refused, NotYetKnown, StackAway, InterruptedException {
        Call replacing = call.with("If-Match", "*");
        if (exists) {
            return calls.send(replacing);
        }
        try {
            return calls.send(call.with("If-None-Match", "*"));
        } catch (Refused refused) {
            if (refused.status() != 412) {
                throw refused;
            }
            // The answer to our first PUT was lost.
            return calls.send(replacing);
        }
    }

    /** Reads or does something that leaves no trace in the journal. */
    Answer send(Call call) throws Refused, NotYetKnown, StackAway, InterruptedException {
        return calls.send(call);
    }

    private Journal.@Nullable Done finished(Row row, String step, Call call) {
        var done = journal.find(step);
        if (done.isPresent() && !done.get().print().equals(journal.print(call.sent()))) {
            row.remark(
                    "",
                    Fault.of(
                            "changed-after-load",
                            "the row has been loaded with other values; they stand",
                            "raden är redan inläst med andra värden; de gäller"));
        }
        return done.orElse(null);
    }

    private Call keyed(String step, Call call) {
        return call.with("Idempotency-Key", Fingerprint.idempotencyKey(associationKey, step));
    }

    private Journal.Done record(
            String step, Call call, Answer answer, Function<Answer, String> id) {
        var done = new Journal.Done(id.apply(answer), answer.etag(), journal.print(call.sent()));
        journal.done(step, done.id(), done.etag(), done.print());
        return done;
    }
}
