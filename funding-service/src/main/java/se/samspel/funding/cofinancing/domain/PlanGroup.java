package se.samspel.funding.cofinancing.domain;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Participants that a plan counts; those of a group that is part of another are counted there. */
@Embeddable
public record PlanGroup(String name, int participants, @Nullable String partOf) {}
