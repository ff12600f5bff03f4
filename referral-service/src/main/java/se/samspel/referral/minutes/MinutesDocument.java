package se.samspel.referral.minutes;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import se.samspel.kit.print.PdfDocument;
import se.samspel.kit.value.AuthorityId;
import se.samspel.referral.advice.ItemView;
import se.samspel.referral.agenda.domain.TeamMeeting;
import se.samspel.referral.intervention.NamedAuthorities;
import se.samspel.referral.teammeeting.TeamMeetingView;

/** The minutes as a PDF. */
@ApplicationScoped
class MinutesDocument {

    private final Template template;

    MinutesDocument(@Location("minutes/minutes.html") Template template) {
        this.template = template;
    }

    /** What a reader's minutes have in them. */
    record Content(
            TeamMeeting meeting,
            AuthorityId host,
            NamedAuthorities names,
            List<TeamMeetingView.Presence> present,
            List<ItemView> items) {}

    byte[] print(Content content, MinutesWords words) {
        TeamMeeting meeting = content.meeting();
        String page =
                template.data("words", words.texts())
                        .data("language", words.language())
                        .data("names", content.names())
                        .data("host", content.names().of(content.host()))
                        .data("heldOn", String.valueOf(meeting.heldOn()))
                        .data("place", Objects.requireNonNullElse(meeting.place(), ""))
                        .data("present", content.present())
                        .data("items", content.items())
                        .render();
        return PdfDocument.of(page);
    }
}
