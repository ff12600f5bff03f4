package se.samspel.participant.employer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Text;
import se.samspel.participant.extract.ExtractSection;
import se.samspel.participant.registry.ParticipantRepository;
import se.samspel.participant.registry.domain.Participant;

/** Which employers were asked on the person's behalf. */
@ApplicationScoped
class EmployerContactSection implements ExtractSection {

    private final EmployerContactRepository contacts;
    private final EmployerTexts texts;
    private final ParticipantRepository participants;

    EmployerContactSection(
            EmployerContactRepository contacts,
            EmployerTexts texts,
            ParticipantRepository participants) {
        this.contacts = contacts;
        this.texts = texts;
        this.participants = participants;
    }

    @Override
    public String name() {
        return "employerContacts";
    }

    @Override
    public Text title() {
        return Text.of("Kontakter med arbetsgivare", "Contacts with employers");
    }

    @Override
    public int place() {
        return 100;
    }

    @Override
    public List<?> of(UUID participantId, AuthorityId controller) {
        Participant person = participants.findById(participantId);
        return contacts
                .list(
                        "participantId = ?1 and host = ?2 order by contactedOn, id",
                        participantId,
                        controller)
                .stream()
                .map(contact -> texts.view(person, contact))
                .toList();
    }
}
