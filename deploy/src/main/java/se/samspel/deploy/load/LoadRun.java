package se.samspel.deploy.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import se.samspel.deploy.load.Cases.Intervention;
import se.samspel.deploy.load.Cases.Person;
import se.samspel.deploy.load.LoadOutcome.Loaded;

/**
 * One load: foundation and money first, then the persons side by side, each in order, then the
 * seats.
 */
final class LoadRun {

    // Most of a case is waiting for events; more at once only makes the two cores take turns.
    private static final int SIDE_BY_SIDE = 8;
    private static final int ROUNDS = 3;

    private final Association association;
    private final CaseFolder cases;
    private final Steps steps;
    private final Progress out;

    LoadRun(Association association, CaseFolder cases, Steps steps, Progress out) {
        this.association = association;
        this.cases = cases;
        this.steps = steps;
        this.out = out;
    }

    /**
     * @param faults takes what is wrong outside the rows
     */
    List<Loaded> load(Clients clients, Optional<ReportedFigures> figures, List<BadRow> faults)
            throws Refused, NotYetKnown, StackAway, InterruptedException {
        var foundation = new Foundation(association, clients, steps);
        foundation.association();
        for (Intervention intervention : cases.interventions()) {
            steps.on(
                    intervention.row(),
                    intervention.row(),
                    () -> foundation.intervention(intervention));
        }
        new Finances(clients.office(), foundation, steps).load(cases.budgets());
        out.line(
                "  "
                        + association.members().size()
                        + " members, "
                        + cases.interventions().size()
                        + " interventions with their money");
        persons(new PersonLoad(association, clients, foundation, steps));
        settle();
        seats(new SeatLoad(association, clients, foundation, steps));
        if (figures.isPresent()) {
            report(figures.get(), clients, foundation, faults);
        }
        return loaded(clients, foundation);
    }

    /** Cases that wait for something late are taken up again when everything has arrived. */
    private void persons(PersonLoad load) throws NotYetKnown, StackAway, InterruptedException {
        Collection<Person> left = cases.persons();
        for (int round = 1; round <= ROUNDS && !left.isEmpty(); round++) {
            if (round > 1) {
                out.line("  " + left.size() + " persons wait for events; once more");
                settleQuietly();
            }
            if (round == ROUNDS) {
                steps.lastRound();
            }
            left = round(load, left);
        }
    }

    private Collection<Person> round(PersonLoad load, Collection<Person> persons)
            throws StackAway, InterruptedException {
        var late = new ConcurrentLinkedQueue<Person>();
        var done = new AtomicInteger();
        var tenth = Math.max(1, (persons.size() + 9) / 10);
        var futures = new ArrayList<Future<?>>();
        var workers = Executors.newFixedThreadPool(SIDE_BY_SIDE, Thread.ofVirtual().factory());
        try {
            for (Person person : persons) {
                futures.add(
                        workers.submit(() -> {
                            load(load, person, late);
                            int now = done.incrementAndGet();
                            if (now % tenth == 0 || now == persons.size()) {
                                out.line("  persons " + now + "/" + persons.size());
                            }
                            return now;
                        }));
            }
            for (Future<?> future : futures) {
                finish(future);
            }
        } finally {
            workers.shutdownNow();
        }
        return late;
    }

    /** After the wait: by then each host's intervention is known where seats are kept. */
    private void seats(SeatLoad load) throws Refused, NotYetKnown, StackAway, InterruptedException {
        if (cases.seats().isEmpty()) {
            return;
        }
        steps.lastRound();
        load.load(cases.seats());
        out.line("  seats " + cases.seats().size());
        settle();
    }

    private static void load(PersonLoad load, Person person, Queue<Person> late)
            throws StackAway, InterruptedException {
        try {
            load.load(person);
        } catch (NotYetKnown notYet) {
            late.add(person);
        }
    }

    private static void finish(Future<?> future) throws StackAway, InterruptedException {
        try {
            future.get();
        } catch (ExecutionException failed) {
            Throwable cause = failed.getCause();
            if (cause instanceof StackAway away) {
                throw away;
            }
            throw cause instanceof RuntimeException fault
                    ? fault
                    : new IllegalStateException(cause);
        }
    }

    private void settle() throws Refused, NotYetKnown, StackAway, InterruptedException {
        out.line("  waiting until everything has arrived everywhere");
        List<String> open = new Settled(steps).await();
        if (!open.isEmpty()) {
            throw new StackAway("loaded, but not all has arrived: " + String.join("; ", open));
        }
    }

    private void settleQuietly() throws NotYetKnown, StackAway, InterruptedException {
        try {
            new Settled(steps).await();
        } catch (Refused refused) {
            out.line("  " + refused.fault().reason().en());
        }
    }

    /** After the wait, since the intervention must be known where reports are made. */
    private void report(
            ReportedFigures figures, Clients clients, Foundation foundation, List<BadRow> faults)
            throws NotYetKnown, StackAway, InterruptedException {
        if (cases.interventions().size() != 1) {
            out.line("  reported figures are left out: not exactly one intervention");
            return;
        }
        Intervention only = cases.interventions().getFirst();
        try {
            steps.create(
                    only.row(),
                    "reported-figures/" + only.key(),
                    Call.post(
                            Api.REPORTING,
                            clients.authority(only.host()),
                            "/interventions/"
                                    + foundation.interventionId(only)
                                    + "/reported-figures",
                            figures.body().json()));
        } catch (Refused refused) {
            faults.add(new BadRow(ReportedFigures.NAME, 1, "", refused.fault()));
        }
    }

    private List<Loaded> loaded(Clients clients, Foundation foundation) {
        var loaded = new ArrayList<Loaded>();
        for (Intervention intervention : cases.interventions()) {
            String id = foundation.interventionId(intervention);
            if (id != null) {
                loaded.add(
                        new Loaded(
                                intervention.key(),
                                UUID.fromString(id),
                                intervention.name(),
                                association.authority(intervention.host()).toString(),
                                clients.authority(intervention.host())));
            }
        }
        return loaded;
    }
}
