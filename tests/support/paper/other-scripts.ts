/** The print typeface with two faces of other scripts behind it, and words in those scripts: for proofs, not yet for print. */

import { readFamily, readFontFiles } from '../../../scripts/font-files.ts'
import { type Faces, loadFaces } from '../../../scripts/typeset/faces/face.ts'

const weights = { regular: '400Regular', bold: '700Bold', extra: '700Bold' }

export const facesOfAllScripts = (): Faces =>
  loadFaces({
    ...readFontFiles(),
    others: [
      {
        scripts: ['Arabic'],
        language: 'ur',
        ...readFamily({
          package: '@expo-google-fonts/noto-nastaliq-urdu',
          name: 'NotoNastaliqUrdu',
          files: weights,
        }),
      },
      {
        scripts: ['Bengali', 'Devanagari'],
        language: 'bn',
        ...readFamily({ package: '@expo-google-fonts/noto-sans-bengali', name: 'NotoSansBengali', files: weights }),
      },
    ],
  })

/** "Your local partnership brings the council and the police together. Call us on … or come to the Thornhill library." */
export const urdu =
  'آپ کی مقامی محلہ شراکت داری کونسل اور پولیس کو اکٹھا کرتی ہے۔ ہمیں 01632 960123 پر فون کریں (مفت) یا Thornhill لائبریری میں آئیں۔ دفتر صبح 9 بجے سے شام 5 بجے تک کھلا ہے۔'
export const bengali =
  'আপনার স্থানীয় অংশীদারিত্ব কাউন্সিল, পুলিশ এবং বাসিন্দাদের একত্রিত করে। আমাদের 01632 960123 নম্বরে ফোন করুন অথবা Thornhill লাইব্রেরিতে আসুন। ক্ষতিগ্রস্ত রাস্তা সম্পর্কে প্রশ্ন করুন।'
