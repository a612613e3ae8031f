import { languageIn, resultText } from './quickResult';

/** The small window that shows what the ribbon's check found. */
const query = new URLSearchParams(window.location.search);
const place = document.getElementById('result');
document.documentElement.lang = languageIn(query);
if (place) place.textContent = resultText(query);
