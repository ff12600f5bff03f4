package se.samspel.participant.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samspel.participant.bulk.Row;
import se.samspel.participant.bulk.RowLoader;
import se.samspel.participant.bulk.RowRequests;
import se.samspel.participant.bulk.domain.ImportKind;
import se.samspel.participant.bulk.domain.KnownOtherwise;
import se.samspel.participant.bulk.domain.Loaded;
import se.samspel.participant.enrolment.domain.Enrolment;
import se.samspel.participant.enrolment.domain.Measurement;

/** Records the situations of a file. */
@ApplicationScoped
class SituationRows implements RowLoader {

    private static final String SOURCES = "incomeSources";
    private static final String OCCUPATIONS = "occupations";
    private static final String MONTHS = "monthsInPublicSupport";

    private final EnrolmentService enrolments;
    private final OwnEnrolments own;
    private final RowRequests requests;

    SituationRows(EnrolmentService enrolments, OwnEnrolments own, RowRequests requests) {
        this.enrolments = enrolments;
        this.own = own;
        this.requests = requests;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.SITUATIONS;
    }

    @Override
    public List<String> columns() {
        return List.of(
                OwnEnrolments.ENROLMENT,
                OwnEnrolments.REFERRAL,
                "at",
                "measuredOn",
                SOURCES,
                OCCUPATIONS,
                "education",
                MONTHS);
    }

    @Override
    public Loaded load(Row row) {
        SituationRequest request = requests.read(fields(row), SituationRequest.class);
        Measurement said = request.measurement();
        Enrolment enrolment = own.of(row);
        for (Measurement known : enrolment.situations()) {
            if (known.at() == said.at()) {
                return same(enrolment, known, said);
            }
        }
        enrolments.addSituation(enrolment.id(), request);
        return Loaded.changed(enrolment.id(), enrolment.participantId());
    }

    private static Loaded same(Enrolment enrolment, Measurement known, Measurement said) {
        if (!known.equals(said)) {
            throw new KnownOtherwise("at");
        }
        return Loaded.unchanged(enrolment.id(), enrolment.participantId());
    }

    private static Map<String, @Nullable Object> fields(Row row) {
        Map<String, @Nullable Object> fields = new HashMap<>();
        fields.put("at", row.get("at"));
        fields.put("measuredOn", row.get("measuredOn"));
        fields.put(SOURCES, Cells.extents(row, SOURCES));
        fields.put(OCCUPATIONS, Cells.extents(row, OCCUPATIONS));
        fields.put("education", row.get("education"));
        fields.put(MONTHS, Cells.number(row, MONTHS));
        return fields;
    }
}
