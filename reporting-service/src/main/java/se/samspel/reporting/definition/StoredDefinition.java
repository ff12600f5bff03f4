package se.samspel.reporting.definition;

import java.time.Instant;
import se.samspel.reporting.definition.domain.DefinitionState;

/** A version of a definition and where it stands. */
record StoredDefinition(
        String key,
        int version,
        long revision,
        DefinitionRequest body,
        DefinitionState state,
        Instant createdAt) {}
