/** Interim reports (delårsrapporter) of an association: frozen, in editions, adopted. */
@NullMarked
package se.samspel.funding.interim;

import org.jspecify.annotations.NullMarked;
