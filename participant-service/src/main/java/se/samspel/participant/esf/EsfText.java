package se.samspel.participant.esf;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.PersonIdentity;
import se.samspel.participant.registry.ParticipantRepository;
import se.samspel.participant.registry.PersonSeal;
import se.samspel.participant.registry.domain.Participant;

/**
 * Writes a file's lines as CSV (RFC 4180). Digits, dates and commas alone: nothing in it can be
 * taken for a formula.
 */
@ApplicationScoped
class EsfText {

    private static final String HEADER = "personalIdentityNumber,startMonth,endMonth,hours\r\n";

    private final ParticipantRepository participants;
    private final PersonSeal seal;

    EsfText(ParticipantRepository participants, PersonSeal seal) {
        this.participants = participants;
        this.seal = seal;
    }

    String csv(List<EsfRow> lines) {
        if (lines.isEmpty()) {
            return HEADER;
        }
        List<UUID> persons = lines.stream().map(EsfRow::participantId).distinct().toList();
        Map<UUID, Participant> known =
                participants.list("id in ?1", persons).stream()
                        .collect(Collectors.toMap(Participant::id, Function.identity()));
        return lines.stream()
                .map(line -> line(Objects.requireNonNull(known.get(line.participantId())), line))
                .collect(Collectors.joining("", HEADER, ""));
    }

    private String line(Participant participant, EsfRow line) {
        PersonIdentity number = seal.open(participant).identity();
        return String.join(
                        ",",
                        number == null ? "" : number.canonical(),
                        month(line.startedOn()),
                        month(line.endedOn()),
                        line.hours().stripTrailingZeros().toPlainString())
                + "\r\n";
    }

    private static String month(@Nullable LocalDate day) {
        return day == null ? "" : YearMonth.from(day).toString();
    }
}
