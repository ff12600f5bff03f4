package se.samspel.participant.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.crypto.FieldId;
import se.samspel.kit.value.PersonIdentity;
import se.samspel.participant.registry.domain.IdentityAssurance;
import se.samspel.participant.registry.domain.Participant;

/** Opens a participant for its controller's eyes. */
@ApplicationScoped
class ParticipantViews {

    private final PersonSeal seal;

    ParticipantViews(PersonSeal seal) {
        this.seal = seal;
    }

    ParticipantView of(Participant participant, List<ReceivedField> received) {
        PersonFacts facts = seal.open(participant);
        return new ParticipantView(
                participant.id(),
                participant.controller(),
                identity(facts.identity(), participant.assurance()),
                facts.sex(),
                isSaidProtected(received) ? null : facts.municipalityCode(),
                facts.protection(),
                sources(received),
                differences(participant, received),
                participant.version(),
                participant.recordedAt());
    }

    /** Another authority's flag would stand beside our municipality (H5). */
    private static boolean isSaidProtected(List<ReceivedField> received) {
        return received.stream()
                .anyMatch(field -> field.differs() && field.field().equals("protection"));
    }

    private static ParticipantView.@Nullable Identity identity(
            @Nullable PersonIdentity identity, IdentityAssurance assurance) {
        return identity == null ? null : ParticipantView.Identity.of(identity, assurance);
    }

    private static List<ParticipantView.Source> sources(List<ReceivedField> received) {
        return received.stream()
                .filter(field -> !field.differs())
                .map(field ->
                        new ParticipantView.Source(field.field(), field.source(), field.asOf()))
                .toList();
    }

    private List<ParticipantView.Difference> differences(
            Participant participant, List<ReceivedField> received) {
        return received.stream()
                .filter(ReceivedField::differs)
                .map(field ->
                        new ParticipantView.Difference(
                                field.field(),
                                field.source(),
                                field.asOf(),
                                value(participant, field)))
                .toList();
    }

    private String value(Participant participant, ReceivedField field) {
        byte[] other = field.otherValue();
        return other == null
                ? ""
                : seal.open(
                        participant,
                        new FieldId("received_field", "other_value", field.id()),
                        other);
    }
}
