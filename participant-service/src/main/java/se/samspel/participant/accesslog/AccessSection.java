package se.samspel.participant.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Text;
import se.samspel.participant.extract.ExtractSection;

/** Who has seen or changed the person's record: dates, units and purposes. */
@ApplicationScoped
class AccessSection implements ExtractSection {

    // Some thirty years of daily accesses; the rest is read page by page.
    private static final int SHOWN = 10_000;

    private final PersonsAccesses accesses;

    AccessSection(PersonsAccesses accesses) {
        this.accesses = accesses;
    }

    @Override
    public String name() {
        return "accessLog";
    }

    @Override
    public Text title() {
        return Text.of("Vilka som har läst eller ändrat", "Who has read or changed your record");
    }

    @Override
    public int place() {
        return 900;
    }

    @Override
    public List<?> of(UUID participantId, AuthorityId controller) {
        return accesses.find(controller, participantId, SHOWN, 0);
    }
}
