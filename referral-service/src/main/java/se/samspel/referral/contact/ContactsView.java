package se.samspel.referral.contact;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.referral.contact.domain.Contact;
import se.samspel.referral.contact.domain.Side;

/** Who handles a referral at its authorities, the earliest first. */
@Schema(
        name = "Contacts",
        examples =
                "{\"items\":[{\"side\":\"REFERRER\",\"authority\":\"2321000180\","
                        + "\"from\":\"2026-11-22\",\"until\":null,\"unit\":\"mottagning-1\","
                        + "\"staffId\":\"handlaggare-12\",\"name\":null,\"phone\":\"0226-64 50 00\","
                        + "\"email\":null}]}")
record ContactsView(@Schema(maxItems = 1000) List<Item> items) {

    /**
     * One contact.
     *
     * @param until from that day somebody else; null while it stands
     */
    @Schema(name = "Contact")
    record Item(
            Side side,
            @Schema(implementation = String.class, maxLength = 51) AuthorityId authority,
            LocalDate from,
            @Nullable LocalDate until,
            @Schema(maxLength = 100) String unit,
            @Schema(maxLength = 100, description = "Opaque id of the own staff; null to others")
                    @Nullable String staffId,
            @Schema(maxLength = 200) @Nullable String name,
            @Schema(maxLength = 30) @Nullable String phone,
            @Schema(maxLength = 254) @Nullable String email) {

        static Item of(Contact contact, AuthorityId reader) {
            Contact.Reachable who = contact.reachable();
            return new Item(
                    contact.side(),
                    contact.authority(),
                    contact.fromOn(),
                    contact.untilOn(),
                    who.unit(),
                    contact.authority().equals(reader) ? who.staffId() : null,
                    who.name(),
                    who.phone(),
                    who.email());
        }
    }
}
