/**
 * Books what happens to grants and drawdowns in the subsidiary ledger (M11), each source once for
 * each purpose and in the transaction of the act: a closed month refuses the act (409).
 */
@NullMarked
package se.samspel.funding.booking;

import org.jspecify.annotations.NullMarked;
