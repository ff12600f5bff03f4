/** Claims for payment of ESF money, from draft to payment. */
@NullMarked
package se.samspel.funding.esfclaim;

import org.jspecify.annotations.NullMarked;
