/// The JSON and CSV under `/api/v1`: what is kept about her days, in the words of the message contract.
@NullMarked
package org.plumbline.web.api;

import org.jspecify.annotations.NullMarked;
