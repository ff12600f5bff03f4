package se.samspel.funding.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.answer.Outcome;
import se.samspel.funding.association.MemberRepository;
import se.samspel.funding.calendar.domain.CalendarFeed;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.caller.SecretAddresses;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;

/** Makes, replaces and revokes the secret addresses of an association's calendar. */
@ApplicationScoped
class FeedService {

    private final FeedRepository feeds;
    private final MemberRepository members;
    private final SecretAddresses addresses;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final IfMatch ifMatch;
    private final Ids ids;
    private final Clock clock;

    FeedService(
            FeedRepository feeds,
            MemberRepository members,
            SecretAddresses addresses,
            Idempotency idempotency,
            CurrentCaller caller,
            IfMatch ifMatch,
            Ids ids,
            Clock clock) {
        this.feeds = feeds;
        this.members = members;
        this.addresses = addresses;
        this.idempotency = idempotency;
        this.caller = caller;
        this.ifMatch = ifMatch;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param url of a secret
     */
    @Transactional
    Outcome make(String associationId, FeedRequest request, UnaryOperator<String> url) {
        caller.association();
        UUID id = ids.next();
        if (idempotency.claim("make-calendar-feed", request, id.toString(), 201)
                instanceof Claim.Replay replay) {
            return replayed(replay, UUID.fromString(replay.resourceId()));
        }
        members.refuseUnlessVisible(associationId);
        var made = addresses.make();
        var making =
                new CalendarFeed.Making(
                        id, associationId, feeds.takenPlaces(associationId), made.digest());
        var feed = new CalendarFeed(making, request.content(), clock.instant());
        feeds.persistAndFlush(feed);
        return Outcome.created(
                FeedView.of(feed, url.apply(made.secret())), path(feed), feed.version());
    }

    @Transactional
    Outcome replace(UUID id, UnaryOperator<String> url) {
        caller.association();
        if (idempotency.claim("replace-calendar-feed", id, id.toString(), 200)
                instanceof Claim.Replay replay) {
            return replayed(replay, id);
        }
        CalendarFeed feed = toChange(id);
        var made = addresses.make();
        feed.replaceSecret(made.digest(), clock.instant());
        return changed(feed, url.apply(made.secret()));
    }

    @Transactional
    Outcome revoke(UUID id) {
        caller.association();
        if (idempotency.claim("revoke-calendar-feed", id, id.toString(), 200)
                instanceof Claim.Replay replay) {
            return replayed(replay, id);
        }
        CalendarFeed feed = toChange(id);
        feed.revoke(clock.instant());
        return changed(feed, null);
    }

    @Transactional
    FeedView read(UUID id) {
        caller.association();
        return FeedView.of(feeds.visible(id), null);
    }

    @Transactional
    List<FeedView> list(String associationId, PageQuery page) {
        caller.association();
        members.refuseUnlessVisible(associationId);
        return feeds.page(associationId, page.offset(), page.fetch()).stream()
                .map(feed -> FeedView.of(feed, null))
                .toList();
    }

    @Transactional
    long count(String associationId) {
        return feeds.countOf(associationId);
    }

    private CalendarFeed toChange(UUID id) {
        CalendarFeed feed = feeds.toChange(id);
        ifMatch.check(feed.version());
        return feed;
    }

    private Outcome changed(CalendarFeed feed, @Nullable String url) {
        feeds.flush();
        return Outcome.put(false, FeedView.of(feed, url), path(feed), feed.version());
    }

    private Outcome replayed(Claim.Replay replay, UUID id) {
        CalendarFeed earlier = feeds.visible(id);
        return Outcome.replayed(
                replay, FeedView.of(earlier, null), path(earlier), earlier.version());
    }

    private static String path(CalendarFeed feed) {
        return "/calendar-feeds/" + feed.id();
    }
}
