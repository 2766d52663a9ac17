/** Portuguese wordings of reader appeals, as many news sites have them, put generally. */
import { portuguesePleas } from './pleas/portuguese.ts';
import type { Lexicon } from './types.ts';

export const portuguese: Lexicon = {
  address: /(?:^|[^\p{L}])(?:nós|nos|noss[oa]s?|você|vocês|seus?|suas?)(?![\p{L}])/u,
  cues: [
    ...portuguesePleas,
    {
      says: 'ask',
      kind: 'newsletter',
      pattern:
        /(?:assine|inscreva-se|receba|cadastre-se|subscreva)[^.!?]{0,90}(?:newsletter|boletim|e-?mail|caixa|alertas)/,
    },
    {
      says: 'promise',
      kind: 'newsletter',
      pattern:
        /\bno (?:seu|teu) e-?mail|\bna sua caixa|\btod[oa]s? (?:os dias|as manhãs|dia|semana)|^[^.!?]{0,40}(?:newsletters?|boletim)[^.!?]{0,20}$/,
    },
    {
      says: 'ask',
      kind: 'donation',
      pattern:
        /\b(?:doe (?:agora|para)|faça uma doação|apoie (?:o|a|nos|este|esse)|apoie-nos|ajude(?:-nos| a)|contribua)(?![\p{L}])/u,
    },
    {
      says: 'reason',
      kind: 'donation',
      pattern:
        /\b(?:seu|o teu) (?:apoio|contributo)|\bsua (?:doação|contribuição|ajuda)|jornalismo[^.!?]{0,30}(?:independente|livre|qualidade)|\bgraças aos (?:nossos )?leitores/,
    },
    {
      says: 'reason',
      kind: 'donation',
      pattern:
        /\b(?:vivemos|existimos|sobrevivemos)\b[^.!?]{0,20}\bgraças a|\bsem (?:paywall|acionistas)|\bindependente\b[^.!?]{0,30}\bleitores/,
    },
    {
      says: 'ask',
      kind: 'membership',
      pattern: /\b(?:seja|torne-se) (?:sóci[oa]|membro|apoiador)/,
    },
    {
      says: 'ask',
      kind: 'subscription',
      pattern: /\bassine (?:agora|já|a|o|por|e|para)(?![\p{L}])|\bfaça (?:sua|a sua) assinatura/u,
    },
    {
      says: 'offer',
      kind: 'subscription',
      pattern:
        /\b(?:por|apenas|só|a partir de)(?!\p{L})[^.!?]{0,20}(?:r\$|€) ?\d|\d ?%[^.!?]{0,20}desconto/u,
    },
    {
      says: 'promise',
      kind: 'subscription',
      pattern: /\bacesso (?:ilimitado|completo|total)|\bcancele quando/,
    },
    {
      says: 'ask',
      kind: 'subscription',
      pattern:
        /\b(?:tenha|garanta|aproveite|desbloqueie|ganhe)\b[^.!?]{0,20}\b(?:acesso|assinatura|desconto|oferta)|\bassine (?:apenas|só)(?![\p{L}])|^ver (?:os )?planos$/u,
    },
    {
      says: 'ask',
      kind: 'newsletter',
      pattern: /\b(?:ative|ativar)\b[^.!?]{0,30}\b(?:notificações|alertas)/,
    },
    {
      says: 'ask',
      kind: 'other',
      pattern: /\b(?:ouça|escute|subscreva)\b[^.!?]{0,60}\b(?:podcast|spotify)/,
    },
    {
      says: 'ask',
      kind: 'newsletter',
      pattern:
        /\breceba (?:o resumo|as (?:principais|últimas|nossas)|os (?:destaques|nossos)|o melhor)|\b(?:deixe|deixar|indique|insira) o (?:seu|teu) e-?mail/,
    },
    {
      says: 'ask',
      kind: 'registration',
      pattern:
        /\b(?:cadastre-se|registe-se) (?:grátis|gratuitamente|para)|\bcrie (?:uma|sua) conta/,
    },
    {
      says: 'ask',
      kind: 'app',
      pattern: /\b(?:baixe|descarregue|instale)\b[^.!?]{0,40}\b(?:app|aplicativo|aplicação)/,
    },
    {
      says: 'ask',
      kind: 'social',
      pattern:
        /\b(?:siga|sigam|curta|junte-se|entre)\b(?:[^.!?]|\.\w){0,60}(?:facebook|instagram|whats ?app|twitter|telegram|youtube|tiktok|google not[ií]cias)/,
    },
    {
      says: 'ask',
      kind: 'social',
      pattern:
        /\b(?:entre|participe|junte-se|inscreva-se)\b[^.!?]{0,20}\b(?:nosso (?:canal|grupo)|nossa (?:comunidade|página))/,
    },
    {
      says: 'ask',
      kind: 'donation',
      pattern:
        /\bfa(?:z|ça) (?:o |um )?pix\b|\bajuda a gente\b|\bseja (?:um |uma )?aliad[oa]\b|\bse você (?:pode|puder)(?![\p{L}])/u,
    },
    {
      says: 'reason',
      kind: 'donation',
      pattern:
        /\b(?:feito|possível|financiad[oa])s?\b[^.!?]{0,20}\b(?:apoio|leitores|quem lê|assinantes)|\bse você chegou até aqui\b|\bnão (?:recebe|recebemos|aceitamos) (?:dinheiro|verba|publicidade)|\bgostou (?:deste|desse|do) /,
    },
    {
      says: 'call',
      pattern:
        /^(?:seja .{3,20}|apoiar(?: .{2,20})?|apoie .{2,24}|assinar .{2,20}|participar|receber|fazer parte)[.!]?$/,
    },
    {
      says: 'opener',
      pattern: /^(?:car[oa]s? leitor|uma mensagem d|antes de (?:ir|continuar)|não perca)/,
    },
    { says: 'thanks', pattern: /\bobrigad[oa] (?:por|pel[oa])/ },
    {
      says: 'wayOut',
      pattern:
        /^(?:não,? obrigad[oa]|mais tarde|agora não|já (?:sou|apoio|assino).{0,14}|lembre-me mais tarde|talvez mais tarde|fechar)[.!]?$/,
    },
    {
      says: 'call',
      kind: 'subscription',
      pattern: /^(?:assine|assinar)(?: agora| já)?[.!]?$/,
    },
    {
      says: 'call',
      kind: 'donation',
      pattern: /^(?:doe|doar|apoie|contribua)(?: agora)?[.!]?$/,
    },
    {
      says: 'call',
      kind: 'newsletter',
      pattern:
        /^(?:quero .{3,30}|inscreva-se|inscrever(?:-se)?|enviar|receber|cadastre-se|cadastrar|subscrever)[.!]?$/,
    },
    {
      says: 'control',
      pattern:
        /^(?:continuar|sim|não|×|(?:seu )?e-?mail[:*]?|nome|outro valor|mensal|anual|política de privacidade|saiba mais)[.!]?$/,
    },
    {
      says: 'smallPrint',
      pattern:
        /\bcancelar (?:a|sua) inscrição\b|\bcancele (?:quando|a qualquer)|\bpolítica de privacidade\b|\bvocê (?:concorda|aceita)/,
    },
    {
      says: 'wall',
      kind: 'subscription',
      // A choice between money and being watched.
      pattern:
        /\baceitar e (?:continuar|fechar|prosseguir)\b|\b(?:rejeitar e (?:assinar|pagar)|assinar e rejeitar)\b/,
    },
    {
      says: 'wall',
      kind: 'subscription',
      pattern: /\bpara continuar (?:lendo|a ler)|\bexclusivo para assinantes\b/,
    },
    {
      says: 'veto',
      pattern:
        /\bcookies\b|\baceitar tudo|\bsenha\b|\b(?:deixe|escreva|publique) (?:um|seu|o seu) comentário|\bbloqueador\b[^.!?]{0,40}\bpara (?:continuar|acessar|aceder|ler|prosseguir)/,
    },
  ],
};
