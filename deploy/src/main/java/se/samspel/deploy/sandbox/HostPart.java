package se.samspel.deploy.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import se.samspel.deploy.load.NotYetKnown;
import se.samspel.deploy.load.Progress;
import se.samspel.deploy.load.Refused;
import se.samspel.deploy.load.StackAway;
import se.samspel.deploy.sandbox.SandboxOptions.HostAnswer;

/**
 * The host: receives what is referred to it, meets the person, answers and, where it was asked to,
 * enrols and ends. Each act is planned when the referral is heard of and made only if the referral
 * still allows it then.
 */
final class HostPart implements Part {

    private static final Set<String> OVER =
            Set.of("DECLINED", "REDIRECTED", "WITHDRAWN", "LAPSED", "CLOSED", "RETURNED");
    private static final Duration BETWEEN = Duration.ofSeconds(2);

    private final SandboxOptions options;
    private final HostActs acts;
    private final Counterpart self;
    private final Progress out;
    private final Timetable timetable = new Timetable();
    private final Map<String, Long> askedAt = new HashMap<>();
    private final Set<String> completed = new HashSet<>();

    HostPart(SandboxOptions options, Counterpart self, Progress out) {
        this.options = options;
        this.self = self;
        this.out = out;
        this.acts = new HostActs(self);
    }

    @Override
    public void begin(Instant now) throws Refused, NotYetKnown, StackAway, InterruptedException {
        var waiting =
                self.referral("/referrals?direction=received&state=SUBMITTED&limit=100&total=true")
                        .body();
        long number = waiting.path("_meta").path("totalRecords").asLong();
        if (!options.all()) {
            out.line(number + " submitted before are left alone; --all takes them too");
            return;
        }
        for (JsonNode referral : waiting.path("items")) {
            plan(referral.path("id").asText(), now);
        }
        out.line("taking " + waiting.path("items").size() + " of " + number + " submitted before");
    }

    @Override
    public void hear(News news, Instant now) {
        var referral = news.referral();
        if (OVER.contains(news.state())) {
            timetable.drop(referral);
            say(referral, "is " + news.state());
        } else if (news.state().equals("SUBMITTED") && !timetable.holds(referral)) {
            plan(referral, now);
        } else if (isCompleted(news)) {
            completed.add(referral);
            say(referral, "is completed");
            timetable.plan(now.plus(options.pace().answer()), referral, Act.ANSWER);
        }
    }

    private boolean isCompleted(News news) {
        var asked = askedAt.get(news.referral());
        return asked != null
                && news.version() > asked
                && !news.state().equals("NEEDS_COMPLETION")
                && !completed.contains(news.referral());
    }

    private void plan(String referral, Instant now) {
        say(referral, "is heard of");
        var pace = options.pace();
        timetable.plan(now.plus(pace.reception()), referral, Act.RECEIVE);
        timetable.plan(now.plus(pace.visit()), referral, Act.MEET);
        timetable.plan(now.plus(pace.answer()), referral, Act.ANSWER);
    }

    @Override
    public void act(Instant now) throws StackAway, InterruptedException {
        var due = timetable.takeDue(now);
        while (due.isPresent()) {
            attempt(due.get(), now);
            due = timetable.takeDue(now);
        }
    }

    private void attempt(Timetable.Entry entry, Instant now)
            throws StackAway, InterruptedException {
        var referral = entry.referral();
        try {
            switch (entry.act()) {
                case RECEIVE -> say(referral, acts.receive(referral));
                case MEET -> say(referral, acts.meet(referral));
                case ANSWER -> answer(referral, now);
                case ENROL -> {
                    say(referral, acts.enrol(referral));
                    timetable.plan(now.plus(BETWEEN), referral, Act.END);
                }
                case END -> say(referral, acts.end(referral));
            }
        } catch (Refused | NotYetKnown no) {
            timetable.drop(referral);
            say(referral, "is given up at " + entry.act() + ": " + no.getMessage());
        }
    }

    private void answer(String referral, Instant now)
            throws Refused, NotYetKnown, StackAway, InterruptedException {
        var answer = completed.contains(referral) ? HostAnswer.ACCEPTED : options.answer();
        var answered = acts.answer(referral, answer);
        if (answered.isEmpty()) {
            say(referral, "can't be answered any more");
            return;
        }
        var state = answered.get().path("state").asText();
        say(referral, "is answered: " + state + place(answered.get()));
        if (answer == HostAnswer.COMPLETION) {
            askedAt.put(referral, answered.get().path("version").asLong());
        } else if (answer == HostAnswer.ACCEPTED && options.enrol()) {
            timetable.plan(now.plus(BETWEEN), referral, Act.ENROL);
        }
    }

    private static String place(JsonNode answered) {
        var place = answered.path("queuePlace");
        return place.isNumber() ? ", place " + place.asInt() : "";
    }

    private void say(String referral, String what) {
        out.line("referral " + referral + " " + what);
    }
}
