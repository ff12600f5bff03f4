package se.samspel.participant.disclosed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samspel.kit.audit.AccessLog;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.crypto.SealedKey;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.Pages;
import se.samspel.participant.disclosed.DisclosedRows.Disclosed;
import se.samspel.participant.disclosed.DisclosedRows.SealedVersion;
import se.samspel.participant.disclosure.SnapshotSeal;
import se.samspel.participant.registry.PersonSeal;
import se.samspel.participant.waiver.WaiverRepository;
import se.samspel.participant.waiver.domain.Waiver;

/** Shows a form's controller what it has disclosed under the form and who has fetched it. */
@ApplicationScoped
class DisclosedService {

    private final DisclosedRows rows;
    private final WaiverRepository waivers;
    private final PersonSeal personSeal;
    private final SnapshotSeal snapshotSeal;
    private final CurrentCaller caller;
    private final AccessLog accessLog;
    private final Pages pages;

    DisclosedService(
            DisclosedRows rows,
            WaiverRepository waivers,
            PersonSeal personSeal,
            SnapshotSeal snapshotSeal,
            CurrentCaller caller,
            AccessLog accessLog,
            Pages pages) {
        this.rows = rows;
        this.waivers = waivers;
        this.personSeal = personSeal;
        this.snapshotSeal = snapshotSeal;
        this.caller = caller;
        this.accessLog = accessLog;
        this.pages = pages;
    }

    @Transactional
    PageView<DisclosedView> read(UUID waiverId, PageQuery page) {
        WaiverRepository.OwnForm form = waivers.own(waiverId, caller.authority());
        Waiver waiver = form.waiver();
        List<Disclosed> found = rows.page(waiver, page);
        List<UUID> ids = found.stream().map(Disclosed::id).toList();
        Map<UUID, List<DisclosedView.Fetch>> fetches = rows.fetches(ids);
        SealedKey key = personSeal.key(form.participant());
        List<DisclosedView> views =
                found.stream()
                        .map(each -> view(each, key, fetches.getOrDefault(each.id(), List.of())))
                        .toList();
        accessLog.record(
                "read-disclosures",
                waiver.controller(),
                List.of(waiver.participantId()),
                List.of(waiverId));
        return pages.view(page, views, () -> rows.count(waiver));
    }

    private DisclosedView view(
            Disclosed disclosed, SealedKey key, List<DisclosedView.Fetch> fetches) {
        List<SealedVersion> versions = disclosed.versions();
        return new DisclosedView(
                disclosed.id(),
                disclosed.recipient(),
                disclosed.disclosedOn(),
                versions.get(versions.size() - 1).categories(),
                versions.stream().map(version -> opened(disclosed.id(), key, version)).toList(),
                fetches.stream().limit(DisclosedRows.FETCHES).toList(),
                fetches.size() > DisclosedRows.FETCHES,
                disclosed.version(),
                disclosed.recordedAt());
    }

    private DisclosedView.Version opened(UUID disclosureId, SealedKey key, SealedVersion version) {
        return new DisclosedView.Version(
                version.version(),
                version.categories(),
                version.madeAt(),
                version.supersededAt(),
                snapshotSeal.open(disclosureId, key, version.snapshot()));
    }
}
