package se.samspel.deploy.sandbox;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.random.RandomGenerator;
import se.samspel.deploy.load.NotYetKnown;
import se.samspel.deploy.load.Progress;
import se.samspel.deploy.load.Refused;
import se.samspel.deploy.load.Stack;
import se.samspel.deploy.load.StackAway;

/**
 * Plays one authority through the public APIs, with its own client and no other way in: what
 * another party's system sees is what a real counterpart would have done.
 */
public final class Sandbox {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private final SandboxOptions options;
    private final Progress out;
    private final Clock clock;
    private final Counterpart self;
    private final Part part;

    public Sandbox(SandboxOptions options, Stack stack, Progress out, Clock clock)
            throws Unplayable, IOException, InterruptedException {
        this.options = options;
        this.out = out;
        this.clock = clock;
        this.self = new Counterpart(options.client(), stack, clock);
        this.part =
                switch (options.role()) {
                    case HOST -> new HostPart(options, self, out);
                    case REFERRER ->
                            new ReferrerPart(
                                    Objects.requireNonNull(options.to()),
                                    self,
                                    out,
                                    new TestPersons(RandomGenerator.getDefault()));
                };
    }

    /** Plays until its time is over or the thread is interrupted. */
    public void play() throws Unplayable, InterruptedException {
        var end = options.lasts() == null ? Instant.MAX : clock.instant().plus(options.lasts());
        try {
            var feed = new Feed(self);
            feed.news();
            out.line("playing " + self.authority() + "; Ctrl-C ends it");
            part.begin(clock.instant());
            while (clock.instant().isBefore(end)) {
                look(feed);
                Thread.sleep(BETWEEN_LOOKS);
            }
        } catch (Refused | NotYetKnown | StackAway stopped) {
            throw new Unplayable("Stopped: " + stopped.getMessage());
        }
    }

    private void look(Feed feed) throws Refused, NotYetKnown, StackAway, InterruptedException {
        for (var news : feed.news()) {
            part.hear(news, clock.instant());
        }
        part.act(clock.instant());
    }
}
