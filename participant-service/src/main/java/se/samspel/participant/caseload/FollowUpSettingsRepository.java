package se.samspel.participant.caseload;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.samspel.participant.caseload.domain.FollowUpSettings;

/** One row for each intervention whose host has set something. */
@ApplicationScoped
class FollowUpSettingsRepository implements PanacheRepositoryBase<FollowUpSettings, UUID> {}
