package se.samspel.participant.erasure;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An erasure's certificate.
 *
 * @param sha256 of the certificate as JSON by RFC 8785, hexadecimal
 */
@Schema(
        name = "ErasureView",
        requiredProperties = {"id", "certificate", "sha256", "version", "recordedAt"},
        examples =
                """
                {"id":"01a6f0c2-7e30-7a11-8c22-5b1f0c9e4d23","certificate":{\
                "at":"2026-11-22T08:00:00Z","authority":"2120002304.ame","by":"archivist-1",\
                "decisionReference":"AN 2026/90 §3","disclosedToOthers":0,\
                "erased":{"data_key":1,"enrolment":1,"participant":1},\
                "id":"01a6f0c2-7e30-7a11-8c22-5b1f0c9e4d23","more":false,"participants":1,\
                "rule":{"decisionReference":"AN 2026/41 §12",\
                "id":"01a6f0c2-7e10-7a11-8c22-5b1f0c9e4d21","recordClass":"PARTICIPANT",\
                "trigger":"LAST_EXIT","version":1,"years":7}},\
                "sha256":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",\
                "version":1,"recordedAt":"2026-11-22T08:00:00Z"}\
                """)
record ErasureView(
        UUID id,
        Certificate certificate,
        @Schema(maxLength = 64, pattern = "^[0-9a-f]{64}$") String sha256,
        long version,
        Instant recordedAt) {}
