package se.samspel.funding.timereport.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Which version of which report. */
@Embeddable
public record TimeReportVersionKey(@Column(name = "report_id") UUID reportId, long number) {}
