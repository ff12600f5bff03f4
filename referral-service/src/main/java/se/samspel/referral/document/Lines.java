package se.samspel.referral.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.referral.course.ReferralView;
import se.samspel.referral.intervention.NamedAuthorities;

/** A referral's facts as labelled lines; what the reader may not know has none. */
final class Lines {

    private final Words words;
    private final List<Line> lines = new ArrayList<>();

    private Lines(Words words) {
        this.words = words;
    }

    /** A label and what stands beside it. */
    record Line(String label, String value) {}

    static List<Line> parties(PrintedReferral printed, Words words) {
        ReferralView view = printed.view();
        NamedAuthorities names = printed.names();
        return new Lines(words)
                .add("referringAuthority", names.of(view.referringAuthority()))
                .add("receivingAuthority", names.of(view.receivingAuthority()))
                .add(
                        "incomeAuthority",
                        view.incomeAuthority() == null ? null : names.of(view.incomeAuthority()))
                .lines;
    }

    static List<Line> course(ReferralView view, Words words) {
        Lines lines = new Lines(words);
        lines.add("submittedOn", view.submittedOn()).add("receivedOn", view.receivedOn());
        view.visits().forEach(visit -> lines.add("visit", lines.visit(visit)));
        return lines.coded("response", "response", view.response())
                .coded("declineReason", "reason", view.declineReason())
                .add("respondedOn", view.respondedOn())
                .add("queuedOn", view.queuedOn())
                .add("queuePlace", view.queuePlace())
                .add("waitingDays", view.waitingDays())
                .add("withdrawnOn", view.withdrawnOn())
                .add("withdrawalReason", view.withdrawalReason())
                .add("lapsedOn", view.lapsedOn())
                .coded("lapseReason", "reason", view.lapseReason())
                .add("startedOn", view.startedOn())
                .add("endedOn", view.endedOn())
                .lines;
    }

    /** An authority by its name and id, or its id alone. */
    private String visit(ReferralView.VisitView visit) {
        LocalDate on = visit.visitedOn();
        Boolean present = visit.referrerPresent();
        if (present == null) {
            return on.toString();
        }
        return on + ", " + words.of(present ? "visit.with" : "visit.without");
    }

    private Lines coded(String label, String kind, @Nullable Enum<?> code) {
        return add(label, code == null ? null : words.code(kind, code.name()));
    }

    private Lines add(String label, @Nullable Object value) {
        if (value != null) {
            lines.add(new Line(words.of("label." + label), value.toString()));
        }
        return this;
    }
}
