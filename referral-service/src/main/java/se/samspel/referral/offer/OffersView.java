package se.samspel.referral.offer;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Offers of one referral, or those that stand in one intervention. */
@Schema(name = "Offers", examples = "{\"items\":[" + OfferView.EXAMPLE + "]}")
record OffersView(@Schema(maxItems = 10_000) List<OfferView> items) {}
