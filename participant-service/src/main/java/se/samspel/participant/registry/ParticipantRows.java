package se.samspel.participant.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samspel.participant.answer.Outcome;
import se.samspel.participant.bulk.Row;
import se.samspel.participant.bulk.RowLoader;
import se.samspel.participant.bulk.RowRequests;
import se.samspel.participant.bulk.domain.ImportKind;
import se.samspel.participant.bulk.domain.KnownOtherwise;
import se.samspel.participant.bulk.domain.Loaded;
import se.samspel.participant.registry.domain.IdentityType;

/** Registers the persons of a file. */
@ApplicationScoped
class ParticipantRows implements RowLoader {

    private static final String NUMBER = "personalIdentityNumber";
    private static final String TYPE = "identityType";

    private final ParticipantService participants;
    private final RowRequests requests;

    ParticipantRows(ParticipantService participants, RowRequests requests) {
        this.participants = participants;
        this.requests = requests;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.PARTICIPANTS;
    }

    @Override
    public List<String> columns() {
        return List.of(NUMBER, TYPE, "municipalityCode", "protection");
    }

    // Without a pointer: the number alone has a check digit and a date to be wrong.
    @Override
    public Map<String, String> columnsByPointer() {
        return Map.of("", NUMBER, "/identity/value", NUMBER, "/identity/type", TYPE);
    }

    @Override
    public Loaded load(Row row) {
        RegisterParticipantRequest request =
                requests.read(fields(row), RegisterParticipantRequest.class);
        Outcome outcome = participants.register(request);
        RegisteredView view = (RegisteredView) outcome.view();
        if (view.protection() != request.protection()) {
            throw new KnownOtherwise("protection");
        }
        return outcome.status() == 201
                ? Loaded.changed(view.id(), view.id())
                : Loaded.unchanged(view.id(), view.id());
    }

    private static Map<String, @Nullable Object> fields(Row row) {
        String type = row.get(TYPE);
        Map<String, @Nullable Object> identity = new HashMap<>();
        identity.put("type", type == null ? IdentityType.PERSONNUMMER.name() : type);
        identity.put("value", row.get(NUMBER));
        Map<String, @Nullable Object> fields = new HashMap<>();
        fields.put("identity", identity);
        fields.put("municipalityCode", row.get("municipalityCode"));
        fields.put("protection", row.get("protection"));
        return fields;
    }
}
