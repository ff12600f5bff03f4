package se.samspel.participant.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import se.samspel.kit.value.AuthorityId;

/** The parameters that authorities have set. */
@ApplicationScoped
public class AuthoritySettings {

    // With the person, whom the gate asks for next: one read.
    private static final String OF_CONTROLLER =
            "select s, p from Participant p left join AuthoritySetting s on s.authority ="
                    + " :authority where p.id = :id";

    private final EntityManager entities;

    AuthoritySettings(EntityManager entities) {
        this.entities = entities;
    }

    /** How many months after a signing an edge of the participant's form lasts at most. */
    public int waiverMaxMonths(UUID participantId, AuthorityId controller) {
        return entities.createQuery(OF_CONTROLLER, Object[].class)
                .setParameter("authority", controller.toString())
                .setParameter("id", participantId)
                .getResultStream()
                .map(row -> (AuthoritySetting) row[0])
                .flatMap(setting -> Optional.ofNullable(setting).stream())
                .map(AuthoritySetting::waiverMaxMonths)
                .findFirst()
                .orElse(AuthoritySetting.DEFAULT_WAIVER_MAX_MONTHS);
    }

    Optional<AuthoritySetting> of(AuthorityId authority) {
        return Optional.ofNullable(entities.find(AuthoritySetting.class, authority.toString()));
    }

    void add(AuthoritySetting setting) {
        entities.persist(setting);
    }

    void flush() {
        entities.flush();
    }
}
