package se.samspel.referral.webhook.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Which events are sent where: all types where none is named, and likewise interventions. */
@Embeddable
public record Wanted(
        @Column String url,
        @JdbcTypeCode(SqlTypes.ARRAY) @Column List<String> types,
        @JdbcTypeCode(SqlTypes.ARRAY) @Column List<UUID> interventionIds) {}
