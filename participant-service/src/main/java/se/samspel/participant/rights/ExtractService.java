package se.samspel.participant.rights;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samspel.kit.audit.AccessLog;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.Purpose;
import se.samspel.kit.value.AuthorityId;
import se.samspel.participant.answer.RequiredPurpose;
import se.samspel.participant.extract.ExtractSection;
import se.samspel.participant.registry.ParticipantRepository;

/** Gathers what every feature holds of the person (GDPR article 15), as data or as a document. */
@ApplicationScoped
class ExtractService {

    private final List<ExtractSection> sections;
    private final ParticipantRepository participants;
    private final ExtractDocument document;
    private final RequiredPurpose purpose;
    private final CurrentCaller caller;
    private final AccessLog accessLog;
    private final ObjectMapper json;
    private final Clock clock;

    ExtractService(
            @All List<ExtractSection> sections,
            ParticipantRepository participants,
            ExtractDocument document,
            RequiredPurpose purpose,
            CurrentCaller caller,
            AccessLog accessLog,
            ObjectMapper json,
            Clock clock) {
        this.sections =
                sections.stream().sorted(Comparator.comparingInt(ExtractSection::place)).toList();
        this.participants = participants;
        this.document = document;
        this.purpose = purpose;
        this.caller = caller;
        this.accessLog = accessLog;
        this.json = json;
        this.clock = clock;
    }

    @Transactional
    ExtractView read(UUID participantId) {
        return extract(participantId);
    }

    /** A4, tagged, in the reader's language, made from the same data. */
    @Transactional
    byte[] print(UUID participantId, Words words) {
        ExtractView extract = extract(participantId);
        List<ExtractDocument.Content> contents =
                sections.stream()
                        .map(section ->
                                new ExtractDocument.Content(
                                        section.name(),
                                        section.title(),
                                        json.valueToTree(extract.sections().get(section.name()))))
                        .toList();
        return document.print(extract, contents, words);
    }

    private ExtractView extract(UUID participantId) {
        AuthorityId controller = caller.authority();
        participants.ofSubject(participantId, controller);
        purpose.check(Purpose.SUBJECT_REQUEST);
        Map<String, List<?>> gathered = new LinkedHashMap<>();
        sections.forEach(
                section -> gathered.put(section.name(), section.of(participantId, controller)));
        accessLog.record("extract", controller, List.of(participantId), List.of());
        return new ExtractView(
                participantId,
                controller,
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                gathered);
    }
}
